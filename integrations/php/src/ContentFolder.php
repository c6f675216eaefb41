<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * A content folder on this server, as the compiler writes it. Nothing is asked from another host.
 */
final class ContentFolder
{
    /**
     * @var string
     */
    private $path;

    /**
     * The questions that were read so far, by path; null for one that cannot be used.
     *
     * @var array<string, array<string, array<string, mixed>>|null>
     */
    private $questions = [];

    /**
     * @param string $path Absolute, without `/` at the end.
     */
    public function __construct(string $path)
    {
        $this->path = $path;
    }

    /**
     * The entry that somebody asked for.
     *
     * @param Embed $embed Which one, in a language.
     *
     * @return array<string, mixed>|null See BundleReader::question(). Null when there is none.
     */
    public function entry(Embed $embed): ?array
    {
        $path = "$embed->lang/$embed->question.json";
        if (!array_key_exists($path, $this->questions)) {
            try {
                $this->questions[$path] = BundleReader::question($this->read($path) ?? '', $embed->question);
            } catch (UnreadableBundle $_) {
                $this->questions[$path] = null; // A broken file is like none: what the author wrote stays on the page.
            }
        }
        return $this->questions[$path][$embed->choice] ?? null;
    }

    /**
     * What there is to choose from.
     *
     * @param string $lang A checked language.
     *
     * @return array{themes: array<mixed>, questions: array<mixed>} See BundleReader::index(). Empty where there is none.
     */
    public function index(string $lang): array
    {
        try {
            return BundleReader::index($this->read("$lang/index.json") ?? '');
        } catch (UnreadableBundle $_) {
            return ['themes' => [], 'questions' => []];
        }
    }

    /**
     * The content of a file, or null when there is none.
     *
     * @param string $path Below the folder, for example `tr/9.json`. Make it of checked ids only.
     */
    public function read(string $path): ?string
    {
        $file = "$this->path/$path";
        $json = is_file($file) && is_readable($file) ? file_get_contents($file) : false;
        return $json === false ? null : $json;
    }
}
