<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Draws an entry as a tree of plain HTML: what search engines, feeds and readers without JavaScript get, and what is on the
 * page until the script runs.
 *
 * The tree has the shape that NodeReader returns: texts, and tags as name, attributes, nodes inside. HtmlWriter or DomWriter
 * makes a page of it. So nothing here is escaped, and nothing can be escaped twice.
 */
final class EntryRenderer
{
    /**
     * A link says nothing about this page to the other side, and gives it no access to the window.
     */
    private const LINK = ['rel' => 'noopener noreferrer', 'referrerpolicy' => 'no-referrer'];

    /**
     * @var string
     */
    private $base;

    /**
     * Level of the title.
     *
     * @var int
     */
    private $level;

    /**
     * @var EntryWords
     */
    private $words;

    /**
     * @param Embed  $embed In a language: the few words that are ours follow it.
     * @param string $base  URL of the content folder, for images.
     */
    public function __construct(Embed $embed, string $base)
    {
        $this->base = $base;
        $this->level = $embed->headingLevel;
        $this->words = new EntryWords($embed->lang);
    }

    /**
     * Title, answer, resources, and whose words these are.
     *
     * @param array<string, mixed> $entry    As BundleReader returns it.
     * @param bool                 $isFolded Fold it below its title: where the script will fold it too, the page does not jump.
     *
     * @return array<mixed> One node.
     */
    public function render(array $entry, bool $isFolded): array
    {
        $ui = $this->words->lang;
        $foreign = Language::isSame($entry['lang'], $ui) ? '' : ' · ' . $this->words->languageName($entry['lang']);
        $parts = [
            ['p', ['lang' => $ui], [['small', [], [$this->words->get('guidance') . $foreign]]]],
            ["h$this->level", [], [$entry['title']]],
        ];
        array_push($parts, ...$this->nodes($entry['answer']));
        if ($entry['resources'] || $entry['resourcesIntro']) {
            array_push($parts, ...$this->resources($entry));
        }
        if ($entry['source']) {
            $parts[] = ['p', ['lang' => $ui], [['small', [], $this->nodes($entry['source'])]]];
        }
        if ($isFolded) {
            array_unshift($parts, ['summary', [], [$entry['title']]]);
            $parts = [['details', [], $parts]];
        }
        $attributes = ['class' => 'stgm-guidance__entry', 'lang' => $entry['lang'], 'dir' => Language::direction($entry['lang'])];
        return ['div', $attributes, $parts];
    }

    /**
     * In the place of an entry whose statement is now another one than the author had in mind: a notice that leads to the question.
     *
     * @param array<string, mixed> $entry As BundleReader returns it.
     * @param string               $url   The question's page; '' where none is known.
     *
     * @return array<mixed> One node.
     */
    public function notice(array $entry, string $url): array
    {
        $title = $entry['question'];
        $parts = [$this->words->get('changed') . ' ', $url === '' ? $title : ['a', ['href' => $url], [$title === '' ? $url : $title]]];
        return ['p', ['class' => 'stgm-guidance__entry', 'lang' => $this->words->lang], $parts];
    }

    /**
     * Title and answer alone, for excerpts.
     *
     * @param array<string, mixed> $entry As BundleReader returns it.
     *
     * @return array<mixed> Nodes.
     */
    public function summary(array $entry): array
    {
        return array_merge([['p', [], [$entry['title']]]], $this->nodes($entry['answer']));
    }

    /**
     * Heading, introduction and list. The heading is the author's own where the introduction begins with one.
     *
     * @param array<string, mixed> $entry
     *
     * @return array<mixed> Nodes.
     */
    private function resources(array $entry): array
    {
        $intro = $entry['resourcesIntro'];
        $isWritten = is_array($intro[0] ?? null) && preg_match('/^h\d$/', $intro[0][0]);
        $heading = 'h' . min(6, $this->level + 1);
        $parts = [
            $isWritten
                ? [$heading, [], $this->nodes(array_shift($intro)[2])]
                : [$heading, ['lang' => $this->words->lang], [$this->words->get('resources')]],
        ];
        array_push($parts, ...$this->nodes($intro));
        $rows = [];
        foreach ($entry['resources'] as $resource) {
            $rows[] = $this->resource($resource, $entry['lang']);
        }
        if ($rows) {
            $parts[] = ['ul', [], $rows];
        }
        return $parts;
    }

    /**
     * One resource: what opens, and what is known about it before the click.
     *
     * @param array<string, mixed> $resource
     * @param string               $entryLang Language of the entry.
     *
     * @return array<mixed> One node.
     */
    private function resource(array $resource, string $entryLang): array
    {
        $url = $resource['url'];
        $path = AllowedUrl::path($url);
        $host = AllowedUrl::host($url);
        $lang = $resource['lang'] ?? $entryLang;
        $facts = array_filter([
            $this->words->get($resource['kind'] === 'document' && preg_match('/\.pdf$/i', $path) ? 'pdf' : $resource['kind']),
            $host === '' ? $path : $host,
            $resource['imprint'] ?? (string) $resource['year'],
            Language::isSame($lang, $entryLang) ? '' : $this->words->languageName($lang),
        ]);
        $parts = [
            ['a', ['href' => $url, 'lang' => $lang] + self::LINK, [$resource['title'] === '' ? $url : $resource['title']]],
            ['br', [], []],
            ['small', ['lang' => $this->words->lang], [implode(' · ', $facts)]],
        ];
        $note = $resource['shownNote'] ?? $resource['note'];
        if ($note) {
            $parts[] = ['div', [], $this->nodes($note)];
        }
        return ['li', [], $parts];
    }

    /**
     * The tree of an answer as it is on a page: headings below the title, images with their URL, links that are careful.
     * After the word that a link ends in comes what the link opens, where the bundle has it.
     *
     * @param array<mixed> $nodes As NodeReader returns them.
     *
     * @return array<mixed>
     */
    private function nodes(array $nodes): array
    {
        $drawn = [];
        $opens = '';
        foreach ($nodes as $node) {
            if (is_string($node)) {
                // A suffix that touches the link belongs to its last word.
                $end = strcspn($node, " \t\n\r\v\f.,;:!?)");
                $drawn[] = substr($node, 0, $end) . $opens . substr($node, $end);
                $opens = '';
                continue;
            }
            if ($opens !== '') {
                $drawn[] = $opens;
            }
            $drawn[] = $this->tag(...$node);
            $opens = isset($node[1]['kind']) ? ' (' . $this->words->get($node[1]['kind']) . ')' : '';
        }
        return $opens === '' ? $drawn : array_merge($drawn, [$opens]);
    }

    /**
     * @param array<string, string|int> $attributes
     * @param array<mixed>              $inside
     *
     * @return array<mixed> One node.
     */
    private function tag(string $name, array $attributes, array $inside): array
    {
        if ($name === 'img') {
            $attributes = ['src' => $this->base . $attributes['src'], 'alt' => $attributes['alt'] ?? '', 'loading' => 'lazy'] + $attributes;
        } elseif ($name === 'a') {
            $attributes = ['href' => $attributes['href']] + self::LINK;
        } elseif (preg_match('/^h([1-6])$/', $name, $found)) {
            $name = 'h' . min(6, $this->level + (int) $found[1]);
        }
        return [$name, $attributes, $this->nodes($inside)];
    }
}
