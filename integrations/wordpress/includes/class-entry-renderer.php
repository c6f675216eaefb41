<?php
/**
 * Prints an entry.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * An entry as plain HTML: what feeds, search engines and readers without JavaScript have, and what stands there until the script runs.
 */
final class Entry_Renderer {

	/**
	 * Title, answer and resources.
	 *
	 * @param array<string, mixed> $entry As Content gives it.
	 * @param Address              $address Language asked for, level of the title, and how it stands on the page.
	 * @param string               $base    URL of the content folder.
	 */
	public static function render( array $entry, Address $address, string $base ): string {
		$level     = $address->heading_level;
		$ui        = Entry_Words::language( $address->lang );
		$resources = $entry['resources'] || $entry['resourcesIntro'] ? self::resources( $entry, $ui, $level, $base ) : '';
		$container = array(
			'class' => 'stgm-guidance__entry',
			'lang'  => $entry['lang'],
			'dir'   => preg_match( '/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i', $entry['lang'] ) ? 'rtl' : 'ltr',
		);
		$html      = '<p' . Escape::attributes( array( 'lang' => $ui ) ) . '><small>' . Escape::text( self::eyebrow( $entry['lang'], $ui ) ) . '</small></p>'
			. "<h$level>" . Escape::text( $entry['title'] ) . "</h$level>"
			. Node_Renderer::render( $entry['answer'], $level, $base )
			. $resources;
		if ( 'inline' !== $address->display && ! is_feed() ) {
			// What the script will fold up is folded up before it: the page does not jump.
			$html = '<details><summary>' . Escape::text( $entry['title'] ) . "</summary>$html</details>";
		}
		return '<div' . Escape::attributes( $container ) . ">$html</div>";
	}

	/**
	 * The line above the title; it names the language where it is not the page's.
	 *
	 * @param string $lang Of the entry.
	 * @param string $ui   Of our words.
	 */
	private static function eyebrow( string $lang, string $ui ): string {
		$language = self::same_language( $lang, $ui ) ? '' : ' · ' . Entry_Words::language_name( $ui, $lang );
		return Entry_Words::get( $ui, 'yourAnswer' ) . $language;
	}

	/**
	 * Heading, lead-in and list. The heading is the author's own where the lead-in begins with one.
	 *
	 * @param array<string, mixed> $entry The entry.
	 * @param string               $ui    Language of our words.
	 * @param int                  $level Of the title.
	 * @param string               $base  URL of the content folder.
	 */
	private static function resources( array $entry, string $ui, int $level, string $base ): string {
		$intro       = $entry['resourcesIntro'];
		$below       = min( 6, $level + 1 );
		$has_heading = is_array( $intro[0] ?? null ) && preg_match( '/^h\d$/', $intro[0][0] );
		$heading     = $has_heading
			? "<h$below>" . Node_Renderer::render( $intro[0][2], $level, $base ) . "</h$below>"
			: "<h$below lang=\"$ui\">" . Escape::text( Entry_Words::get( $ui, 'resources' ) ) . "</h$below>";
		$items       = '';
		foreach ( $entry['resources'] as $resource ) {
			$items .= self::resource( $resource, $entry['lang'], $ui, $level, $base );
		}
		return $heading
			. Node_Renderer::render( array_slice( $intro, $has_heading ? 1 : 0 ), $level, $base )
			. ( '' === $items ? '' : "<ul>$items</ul>" );
	}

	/**
	 * One resource: what opens, and what is known of it before the click.
	 *
	 * @param array<string, mixed> $resource The resource.
	 * @param string               $lang     Of the entry.
	 * @param string               $ui       Of our words.
	 * @param int                  $level    Of the title.
	 * @param string               $base     URL of the content folder.
	 */
	private static function resource( array $resource, string $lang, string $ui, int $level, string $base ): string {
		$parts         = wp_parse_url( $resource['url'] );
		$is_pdf        = 'document' === $resource['kind'] && preg_match( '/\.pdf$/i', $parts['path'] ?? '' );
		$resource_lang = $resource['lang'] ?? $lang;
		$facts         = array_filter(
			array(
				Entry_Words::get( $ui, $is_pdf ? 'pdf' : $resource['kind'] ),
				preg_replace( '/^www\./', '', $parts['host'] ?? $parts['path'] ?? '' ),
				(string) $resource['year'],
				self::same_language( $resource_lang, $lang ) ? '' : Entry_Words::language_name( $ui, $resource_lang ),
			)
		);
		$link          = array(
			'href' => $resource['url'],
			'lang' => $resource_lang,
		) + Node_Renderer::LINK;
		$note          = Node_Renderer::render( $resource['note'], $level, $base );
		return '<li><a' . Escape::attributes( $link ) . '>' . Escape::text( '' === $resource['title'] ? $resource['url'] : $resource['title'] ) . '</a>'
			. "<br><small lang=\"$ui\">" . Escape::text( implode( ' · ', $facts ) ) . '</small>'
			. ( '' === $note ? '' : "<div>$note</div>" ) . '</li>';
	}

	/**
	 * True when a reader of one would call the other the same language: `en` and `en-GB`.
	 *
	 * @param string $one   A language tag.
	 * @param string $other Another.
	 */
	private static function same_language( string $one, string $other ): bool {
		return strtolower( strtok( $one, '-' ) ) === strtolower( strtok( $other, '-' ) );
	}
}
