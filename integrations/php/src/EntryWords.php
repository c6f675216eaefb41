<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * The few words that are shown with an entry.
 *
 * They are those of the element (src/element/messages.ts); a test compares them. They follow the language of the content and
 * not that of the site, so they are not translations of a plugin.
 */
final class EntryWords
{
    public const WORDS = [
        'tr' => [
            'guidance' => 'Bu yanıt için öneriler',
            'resources' => 'Kaynaklar',
            'document' => 'Belge',
            'pdf' => 'PDF',
            'video' => 'Video',
            'course' => 'Eğitim',
            'page' => 'Sayfa',
            'changed' => 'Bu metin değişti.',
        ],
        'en' => [
            'guidance' => 'Guidance for this answer',
            'resources' => 'Resources',
            'document' => 'Document',
            'pdf' => 'PDF',
            'video' => 'Video',
            'course' => 'Course',
            'page' => 'Page',
            'changed' => 'This text has changed.',
        ],
    ];

    /**
     * Names of languages. Where one is missing its code is shown: PHP knows more of them only with the extension intl.
     */
    public const LANGUAGES = [
        'tr' => [
            'ar' => 'Arapça',
            'de' => 'Almanca',
            'en' => 'İngilizce',
            'fr' => 'Fransızca',
            'ku' => 'Kürtçe',
            'tr' => 'Türkçe',
        ],
        'en' => [
            'ar' => 'Arabic',
            'de' => 'German',
            'en' => 'English',
            'fr' => 'French',
            'ku' => 'Kurdish',
            'tr' => 'Turkish',
        ],
    ];

    /**
     * The language of the words.
     *
     * @var string
     */
    public $lang;

    /**
     * @param string $content Language of the content. The words are English where there are none in it.
     */
    public function __construct(string $content)
    {
        $language = strtolower(explode('-', $content === '' ? 'tr' : $content)[0]);
        $this->lang = isset(self::WORDS[$language]) ? $language : 'en';
    }

    /**
     * One of the words.
     *
     * @param string $name A key of WORDS.
     */
    public function get(string $name): string
    {
        return self::WORDS[$this->lang][$name];
    }

    /**
     * What a language is called; its code where no name is known.
     *
     * @param string $lang BCP 47.
     */
    public function languageName(string $lang): string
    {
        return self::LANGUAGES[$this->lang][Language::withoutRegion($lang)] ?? $lang;
    }
}
