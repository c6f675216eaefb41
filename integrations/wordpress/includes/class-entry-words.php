<?php
/**
 * Our own few words beside an entry.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * The same words as the element's (src/element/messages.ts). They follow the language of the content and not that of the site,
 * so they are no translations of this plugin.
 */
final class Entry_Words {

	private const WORDS = array(
		'tr' => array(
			'yourAnswer' => 'Seçtiğiniz yanıt',
			'resources'  => 'Kaynaklar',
			'document'   => 'Belge',
			'pdf'        => 'PDF',
			'video'      => 'Video',
			'course'     => 'Eğitim',
			'page'       => 'Sayfa',
			'languages'  => array(
				'ar' => 'Arapça',
				'de' => 'Almanca',
				'en' => 'İngilizce',
				'fr' => 'Fransızca',
				'ku' => 'Kürtçe',
				'tr' => 'Türkçe',
			),
		),
		'en' => array(
			'yourAnswer' => 'Your answer',
			'resources'  => 'Resources',
			'document'   => 'Document',
			'pdf'        => 'PDF',
			'video'      => 'Video',
			'course'     => 'Course',
			'page'       => 'Page',
			'languages'  => array(
				'ar' => 'Arabic',
				'de' => 'German',
				'en' => 'English',
				'fr' => 'French',
				'ku' => 'Kurdish',
				'tr' => 'Turkish',
			),
		),
	);

	/**
	 * The language of our words beside content in `lang`: English for English, Turkish for everything else.
	 *
	 * @param string $lang Language of the content.
	 */
	public static function language( string $lang ): string {
		return preg_match( '/^en\b/i', $lang ) ? 'en' : 'tr';
	}

	/**
	 * One of our words.
	 *
	 * @param string $lang As language() gives it.
	 * @param string $word Its name.
	 */
	public static function get( string $lang, string $word ): string {
		return self::WORDS[ $lang ][ $word ];
	}

	/**
	 * What a language is called; its code where we have no word for it.
	 *
	 * @param string $lang As language() gives it.
	 * @param string $code The language to name.
	 */
	public static function language_name( string $lang, string $code ): string {
		return self::WORDS[ $lang ]['languages'][ strtolower( strtok( $code, '-' ) ) ] ?? $code;
	}
}
