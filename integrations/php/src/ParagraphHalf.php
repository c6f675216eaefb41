<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * A paragraph, or the part of it before, between or after guidance: its HTML so far, and the tags that are open at its end.
 */
final class ParagraphHalf
{
    /**
     * What a reader sees although it is not text.
     */
    private const SEEN = '~<(?:audio|button|canvas|embed|iframe|img|input|object|picture|select|svg|textarea|video)\b~i';

    /**
     * Blanks of every kind, for a character class: also those without width, which editors leave behind.
     */
    public const BLANKS = '\s\x{A0}\x{AD}\x{200B}-\x{200D}\x{2060}\x{FEFF}';

    /**
     * @var string
     */
    private $html;

    /**
     * The open tags, the paragraph first.
     *
     * @var array<array{string, string}> Name and start tag.
     */
    private $open;

    /**
     * True when this begins or ends at guidance.
     *
     * @var bool
     */
    private $isCut = false;

    /**
     * @param string $tag The start tag of the paragraph.
     */
    public function __construct(string $tag)
    {
        $this->html = $tag;
        $this->open = [['p', $tag]];
    }

    public function add(string $html): void
    {
        $this->html .= $html;
    }

    public function open(string $name, string $tag): void
    {
        $this->html .= $tag;
        $this->open[] = [$name, $tag];
    }

    /**
     * Takes an end tag. One that opens and closes with nothing between, because the guidance was there, goes as a whole.
     */
    public function close(string $name, string $tag): void
    {
        for ($at = count($this->open) - 1; $at > 0; $at--) {
            if ($this->open[$at][0] === $name) {
                $started = $this->open[$at][1];
                array_splice($this->open, $at);
                if ($this->isCut && substr($this->html, -strlen($started)) === $started) {
                    $this->html = substr($this->html, 0, -strlen($started));
                    return;
                }
                break;
            }
        }
        $this->html .= $tag;
    }

    /**
     * True when a tag of this name is open inside the paragraph.
     */
    public function has(string $name): bool
    {
        return in_array($name, array_column(array_slice($this->open, 1), 0), true);
    }

    /**
     * The HTML before guidance, closed; '' where a reader would see nothing.
     */
    public function end(): string
    {
        $html = $this->html;
        $ends = '';
        foreach (array_reverse($this->open) as [$name, $tag]) {
            // Nothing between: no `<b></b>` is left behind.
            if ($name !== 'p' && substr($html, -strlen($tag)) === $tag) {
                $html = substr($html, 0, -strlen($tag));
            } else {
                $ends .= "</$name>";
            }
        }
        $html = (string) preg_replace('~(?:<br\b[^>]*>\s*)+$~i', '', $html);
        return self::isSeen($html) ? $html . $ends : '';
    }

    /**
     * The part after guidance, with the same tags open. An id stays where it was first.
     */
    public function next(): self
    {
        $next = clone $this;
        foreach ($next->open as $at => [$name, $tag]) {
            $next->open[$at][1] = (string) preg_replace('~\sid\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s>]+)~i', '', $tag);
        }
        $next->html = implode('', array_column($next->open, 1));
        $next->isCut = true;
        return $next;
    }

    /**
     * The whole where the paragraph ends; '' for what is left of a cut one where a reader would see nothing.
     *
     * @param string $endTag As it is written; '' where the paragraph ends without one.
     */
    public function finish(string $endTag): string
    {
        if (!$this->isCut) {
            return $this->html . $endTag;
        }
        $html = (string) preg_replace('~^(<p\b[^>]*>(?:<[a-z][^>]*>)*?)(?:\s*<br\b[^>]*>)+~i', '$1', $this->html);
        return self::isSeen($html) ? $html . ($endTag === '' ? '</p>' : $endTag) : '';
    }

    private static function isSeen(string $html): bool
    {
        $text = html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8');
        return preg_match(self::SEEN, $html) || !preg_match('/^[' . self::BLANKS . ']*$/uD', $text);
    }
}
