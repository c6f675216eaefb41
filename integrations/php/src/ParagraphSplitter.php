<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Moves guidance out of the paragraphs that it was written into.
 *
 * A paragraph cannot hold blocks: the HTML parser ends it at the first one, and the rest of the guidance ends up outside its
 * tag, where readers see it a second time. So the paragraph ends before the guidance and a new one begins after it:
 *
 *     <p class="x">One <b>two [island] three</b></p>
 *     <p class="x">One <b>two</b></p>[island]<p class="x"><b>three</b></p>
 *
 * A half in which a reader would see nothing is dropped. Everything else stays as it is written, to the letter.
 */
final class ParagraphSplitter
{
    /**
     * The start tags that end a paragraph.
     *
     * @see https://html.spec.whatwg.org/multipage/grouping-content.html#the-p-element
     */
    private const BLOCKS = [
        'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset',
        'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'menu',
        'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
    ];

    private const VOID = ['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];

    /**
     * Comments, what holds no tags, and tags. An attribute may hold `>`.
     */
    private const TOKENS = '<!--.*?-->'
        . '|<(?:script|style|textarea)\b.*?</(?:script|style|textarea)\s*>'
        . '|</?[a-z](?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+>';

    /**
     * Matches one piece of guidance.
     *
     * @var string
     */
    private $island;

    /**
     * @param string $island A regular expression without delimiters and groups; `~` is the delimiter.
     */
    public function __construct(string $island)
    {
        $this->island = $island;
    }

    /**
     * The HTML with no guidance left in a paragraph.
     */
    public function split(string $html): string
    {
        $tokens = preg_split("~($this->island|" . self::TOKENS . ')~is', $html, -1, PREG_SPLIT_DELIM_CAPTURE);
        if ($tokens === false) {
            return $html; // Not UTF-8, or too long for PCRE: better as it is than lost.
        }
        $done = '';
        $half = null;
        $isAfterIsland = false;
        foreach ($tokens as $at => $token) {
            if ($at % 2 === 0) { // Text between two tokens.
                $half === null ? $done .= $token : $half->add($token);
                $isAfterIsland = $isAfterIsland && trim($token) === '';
                continue;
            }
            $wasAfterIsland = $isAfterIsland;
            $isAfterIsland = false;
            if (preg_match("~^(?:$this->island)$~isD", $token)) {
                $done .= $half === null ? $token : $half->end() . $token;
                $half = $half === null ? null : $half->next();
                $isAfterIsland = true;
            } elseif ($half === null && $wasAfterIsland && preg_match('~^</p\s*>$~iD', $token)) {
                continue; // Its paragraph has ended before the guidance. Here the parser would make an empty one of it.
            } elseif (preg_match('~^<(/?)([a-z][^\s/>]*)~i', $token, $tag)) {
                $isEnd = $tag[1] !== '';
                $name = strtolower($tag[2]);
                if ($half !== null && $this->endsParagraph($half, $name, $isEnd)) {
                    $done .= $half->finish($isEnd && $name === 'p' ? $token : '');
                    $half = null;
                    if ($isEnd && $name === 'p') {
                        continue;
                    }
                }
                if ($half === null && $name === 'p' && !$isEnd) {
                    $half = new ParagraphHalf($token);
                } elseif ($half === null) {
                    $done .= $token;
                } elseif ($isEnd) {
                    $half->close($name, $token);
                } elseif (in_array($name, self::VOID, true) || substr($token, -2) === '/>') {
                    $half->add($token);
                } else {
                    $half->open($name, $token);
                }
            } else {
                $half === null ? $done .= $token : $half->add($token);
            }
        }
        return $half === null ? $done : $done . $half->finish('');
    }

    /**
     * True for `</p>`, for a tag that begins a block, and for the end of a block around the paragraph.
     */
    private function endsParagraph(ParagraphHalf $half, string $name, bool $isEnd): bool
    {
        return in_array($name, self::BLOCKS, true) && !($isEnd && $name !== 'p' && $half->has($name));
    }
}
