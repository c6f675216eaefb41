<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Turns unknown JSON into a question or an index that is safe to show, whoever wrote it.
 * The rules are those of src/bundle/read-question-bundle.ts.
 */
final class BundleReader
{
    /**
     * The newest and the oldest shape that this code reads, as in src/bundle/types.ts.
     */
    public const FORMAT = 1;
    public const OLDEST_FORMAT = 1;

    public const KINDS = ['document', 'video', 'course', 'page'];

    /**
     * The entries of a question.
     *
     * @param string $json Content of `{lang}/{question}.json`.
     * @param string $id   The question that was asked for.
     *
     * @return array<string, array<string, mixed>> By choice: title, lang, statement, question (its title), answer,
     *                                             resourcesIntro, resources, source. Answer, introduction, notes
     *                                             and source are nodes, see NodeReader.
     *
     * @throws UnreadableBundle When this is not that question.
     */
    public static function question(string $json, string $id): array
    {
        $value = self::decode($json);
        $question = $value->question ?? null;
        if (self::text($question, 'id') !== $id || self::text($question, 'title') === null) {
            throw new UnreadableBundle('content');
        }
        $lang = Language::read($value->lang ?? null) ?? 'tr';
        $entries = [];
        foreach (self::items($value, 'choices') as $choice) {
            $choiceId = self::text($choice, 'id');
            if ($choiceId === null || self::text($choice, 'title') === null) {
                throw new UnreadableBundle('content');
            }
            $entry = self::entry($choice, $lang) + ['question' => $question->title];
            $entries[$choiceId] = $entries[$choiceId] ?? $entry;
        }
        return $entries;
    }

    /**
     * What there is to choose from: themes, questions and choices with their titles.
     *
     * @param string $json Content of `{lang}/index.json`.
     *
     * @return array{themes: array<array{id: string, title: string}>, questions: array<array<string, mixed>>}
     *         Each question has id, title, theme ('' for none) and choices; each choice has id and title.
     *
     * @throws UnreadableBundle When this is not an index.
     */
    public static function index(string $json): array
    {
        $value = self::decode($json);
        $questions = [];
        foreach (self::titled($value, 'questions') as $question) {
            $questions[] = [
                'id' => $question->id,
                'title' => $question->title,
                'theme' => self::text($question, 'theme') ?? '',
                'choices' => self::names($question, 'choices'),
            ];
        }
        return ['themes' => self::names($value, 'themes'), 'questions' => $questions];
    }

    /**
     * JSON of a shape that this code knows.
     */
    private static function decode(string $json): object
    {
        $value = json_decode($json);
        $format = is_object($value) ? $value->format ?? null : null;
        if (!is_int($format) && !is_float($format)) {
            throw new UnreadableBundle('content');
        }
        if ($format > self::FORMAT || $format < self::OLDEST_FORMAT) {
            throw new UnreadableBundle('format');
        }
        return $value;
    }

    /**
     * One entry.
     *
     * @param object $choice Untrusted, except id and title.
     * @param string $lang   Language of the bundle.
     *
     * @return array<string, mixed>
     */
    private static function entry(object $choice, string $lang): array
    {
        $resources = array_map([self::class, 'resource'], self::items($choice, 'resources'));
        return [
            'title' => $choice->title,
            'lang' => Language::read($choice->lang ?? null) ?? $lang,
            'statement' => self::text($choice, 'statement'),
            'answer' => NodeReader::read($choice->answer ?? null),
            'resourcesIntro' => NodeReader::read($choice->resourcesIntro ?? null),
            'resources' => array_values(array_filter($resources)),
            'source' => NodeReader::read($choice->source ?? null),
        ];
    }

    /**
     * One resource, or null when its URL is refused.
     *
     * @param mixed $resource Untrusted.
     *
     * @return array<string, mixed>|null title, url, kind, lang, year, note, imprint, shownNote; lang, year and the last two may be null.
     */
    private static function resource($resource): ?array
    {
        $url = is_object($resource) ? AllowedUrl::link($resource->url ?? null) : null;
        if ($url === null) {
            return null;
        }
        $title = self::text($resource, 'title');
        if ($title === null) {
            throw new UnreadableBundle('content');
        }
        return [
            'title' => $title,
            'url' => $url,
            'kind' => in_array($resource->kind ?? null, self::KINDS, true) ? $resource->kind : 'page',
            'lang' => Language::read($resource->lang ?? null),
            'year' => is_int($resource->year ?? null) ? $resource->year : null,
            'note' => NodeReader::read($resource->note ?? null),
            'imprint' => self::text($resource, 'imprint'),
            'shownNote' => is_array($resource->shownNote ?? null) ? NodeReader::read($resource->shownNote) : null,
        ];
    }

    /**
     * The list under a key, or none.
     *
     * @param mixed $value Untrusted.
     *
     * @return array<mixed>
     */
    private static function items($value, string $key): array
    {
        $list = is_object($value) ? $value->$key ?? null : null;
        return is_array($list) ? $list : [];
    }

    /**
     * The items of a list that have an id and a title.
     *
     * @return array<object>
     */
    private static function titled(object $value, string $key): array
    {
        $isTitled = static function ($item): bool {
            $id = self::text($item, 'id');
            return $id !== null && Id::read($id) === $id && self::text($item, 'title') !== null;
        };
        return array_values(array_filter(self::items($value, $key), $isTitled));
    }

    /**
     * Id and title of each of them, and nothing else.
     *
     * @return array<array{id: string, title: string}>
     */
    private static function names(object $value, string $key): array
    {
        $name = static function (object $item): array {
            return ['id' => $item->id, 'title' => $item->title];
        };
        return array_map($name, self::titled($value, $key));
    }

    /**
     * The text under a key.
     *
     * @param mixed $value Untrusted.
     */
    private static function text($value, string $key): ?string
    {
        return is_object($value) && is_string($value->$key ?? null) ? $value->$key : null;
    }
}
