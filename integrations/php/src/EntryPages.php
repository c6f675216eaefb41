<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * The pages of a content host: `/9/2/`, in other languages `/en/9/2/`.
 */
final class EntryPages
{
    /**
     * The language whose pages are at the root.
     */
    private const ROOT_LANGUAGE = 'tr';

    /**
     * @var string
     */
    private $host;

    /**
     * @param string $host URL of the host, with `/` at the end; '' where none is known.
     */
    public function __construct(string $host)
    {
        $this->host = $host;
    }

    /**
     * The entry that a URL is the page of.
     *
     * @param mixed $url Untrusted. Blanks around it are ignored.
     *
     * @return Embed|null Null for every other URL.
     */
    public function read($url): ?Embed
    {
        if ($this->host === '' || !is_string($url) || !preg_match($this->pattern(), trim($url), $found)) {
            return null;
        }
        return Embed::read([
            'question' => $found[2],
            'choice' => $found[3],
            'lang' => $found[1] === '' ? self::ROOT_LANGUAGE : $found[1],
            'expects' => $found[4] ?? '',
        ]);
    }

    /**
     * The entry that a link asks to be shown in its place: the URL ends in `#embed`.
     *
     * @param mixed $url Untrusted.
     */
    public function readEmbedLink($url): ?Embed
    {
        return is_string($url) && substr(rtrim($url), -6) === '#embed' ? $this->read($url) : null;
    }

    /**
     * The page of an entry, or '' where no host is known.
     *
     * @param Embed $embed Which entry, in a language.
     */
    public function url(Embed $embed): string
    {
        return $this->host === '' ? '' : $this->host . $this->path($embed) . '/';
    }

    /**
     * The page of its question, or '' where no host is known.
     *
     * @param Embed $embed Which entry, in a language.
     */
    public function questionUrl(Embed $embed): string
    {
        return $this->host === '' ? '' : $this->host . dirname($this->path($embed)) . '/';
    }

    /**
     * Where an entry is below the root of the host, without a slash at either end: `9/2`, `en/9/2`.
     *
     * @param Embed $embed Which entry, in a language.
     */
    public function path(Embed $embed): string
    {
        $folder = $embed->lang === self::ROOT_LANGUAGE ? '' : "$embed->lang/";
        return "$folder$embed->question/$embed->choice";
    }

    /**
     * Matches the URLs of entries. Scheme and host may be in capital letters.
     */
    public function pattern(): string
    {
        preg_match('~^([a-z]+://[^/]*)?(.*)$~i', $this->host, $found);
        [, $origin, $folder] = array_map(static function (string $part): string {
            return preg_quote($part, '#');
        }, $found);
        return "#^(?i:$origin)$folder(?:(" . Language::PATTERN . ')/)?(' . Id::PATTERN . ')/(' . Id::PATTERN . ')/?'
            . '(?:\?expects=(' . Id::PATTERN . '))?(?:\#embed)?$#D';
    }
}
