<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * What an author asks for: which entry, and how it is shown.
 *
 * Its values are checked. They are safe in a path, a URL and a tag. Do not change them.
 */
final class Embed
{
    public const DISPLAYS = ['inline', 'disclosure', 'dialog'];

    public const LOADINGS = ['eager', 'lazy'];

    /**
     * Id of the question.
     *
     * @var string
     */
    public $question;

    /**
     * Id of the choice.
     *
     * @var string
     */
    public $choice;

    /**
     * Language of the content, BCP 47; '' where the author named none.
     *
     * @var string
     */
    public $lang;

    /**
     * Level of the title, 2 to 6.
     *
     * @var int
     */
    public $headingLevel;

    /**
     * Hash of the statement that the author had in mind; '' where the author named none.
     *
     * @var string
     */
    public $expects;

    /**
     * How the entry is shown, one of DISPLAYS; '' where the author said nothing, which means inline.
     *
     * @var string
     */
    public $display;

    /**
     * When the text is fetched, one of LOADINGS; '' where the author said nothing, which means at once.
     *
     * @var string
     */
    public $loading;

    private function __construct()
    {
    }

    /**
     * Reads what somebody wrote. One value that cannot be used refuses the whole: use this where what is written can stay on
     * the page as it is.
     *
     * @param array<string, mixed> $written Untrusted: question, choice, and maybe expects, lang, heading-level, display, loading.
     *
     * @return self|null Null for an unknown key, an id that is not one, or a value out of range.
     */
    public static function read(array $written): ?self
    {
        $known = array_fill_keys(['question', 'choice', 'expects', 'lang', 'heading-level', 'display', 'loading'], '');
        $embed = self::readLeniently($written);
        if ($embed === null || array_diff_key($written, $known)) {
            return null;
        }
        $read = [
            'expects' => $embed->expects,
            'lang' => $embed->lang,
            'heading-level' => (string) $embed->headingLevel,
            'display' => $embed->display,
            'loading' => $embed->loading,
        ];
        foreach (array_intersect_key($written, $read) as $name => $value) {
            if ($value !== '' && (!is_scalar($value) || (string) $value !== $read[$name])) {
                return null;
            }
        }
        return $embed;
    }

    /**
     * The same, but an option that cannot be used is left out: use this where the author would see nothing otherwise.
     *
     * @param array<string, mixed> $written Untrusted. Other keys are ignored.
     *
     * @return self|null Null when question or choice is not an id.
     */
    public static function readLeniently(array $written): ?self
    {
        $level = $written['heading-level'] ?? '';
        $level = is_scalar($level) ? (int) $level : 0;
        $embed = new self();
        $embed->question = Id::read($written['question'] ?? null);
        $embed->choice = Id::read($written['choice'] ?? null);
        $embed->expects = Id::read($written['expects'] ?? null) ?? '';
        $embed->lang = Language::read($written['lang'] ?? null) ?? '';
        $embed->headingLevel = $level ? min(6, max(2, $level)) : 3;
        $embed->display = self::oneOf(self::DISPLAYS, $written['display'] ?? '');
        $embed->loading = self::oneOf(self::LOADINGS, $written['loading'] ?? '');
        return $embed->question === null || $embed->choice === null ? null : $embed;
    }

    /**
     * The same in a language, where the author named none.
     *
     * @param string $lang A checked language.
     */
    public function in(string $lang): self
    {
        if ($this->lang !== '') {
            return $this;
        }
        $embed = clone $this;
        $embed->lang = $lang;
        return $embed;
    }

    /**
     * False when the statement at this address is now another one than the author had in mind.
     *
     * @param array<string, mixed> $entry As BundleReader returns it.
     */
    public function isMetBy(array $entry): bool
    {
        return $this->expects === '' || $entry['statement'] === null || strpos($entry['statement'], $this->expects) !== false;
    }

    /**
     * True when a button or a folded title opens the entry.
     */
    public function isFolded(): bool
    {
        return $this->display === 'disclosure' || $this->display === 'dialog';
    }

    /**
     * The attributes of `<stgm-guidance>`. What is the default anyway is left out.
     *
     * @return array<string, string>
     */
    public function toAttributes(): array
    {
        $attributes = [
            'question' => $this->question,
            'choice' => $this->choice,
            'expects' => $this->expects,
            'lang' => $this->lang,
            'heading-level' => $this->headingLevel === 3 ? '' : (string) $this->headingLevel,
            'display' => $this->display === 'inline' ? '' : $this->display,
            'loading' => $this->loading === 'eager' ? '' : $this->loading,
        ];
        return array_diff($attributes, ['']);
    }

    /**
     * @param string[] $allowed
     * @param mixed    $value   Untrusted.
     */
    private static function oneOf(array $allowed, $value): string
    {
        return in_array($value, $allowed, true) ? $value : '';
    }
}
