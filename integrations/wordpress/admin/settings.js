/**
 * The settings page: the colour field, and the button that tests the settings in the form, saved or not.
 */
/* global document, wp, FormData, fetch, AbortSignal */
( function () {
	const { __, sprintf } = wp.i18n;
	const form = document.getElementById( 'stgm-guidance-settings' );
	const button = document.getElementById( 'stgm-test' );
	const findings = document.getElementById( 'stgm-findings' );
	const own = document.getElementById( 'stgm-own' );
	const accent = document.getElementById( 'stgm-accent' );

	accent.addEventListener( 'input', () => {
		own.value = accent.value;
		own.checked = true;
	} );

	// What is only for a script from the host is shown when that is chosen.
	const forHost = [ 'stgm-script', 'stgm-integrity' ].map( ( id ) => document.getElementById( id ).closest( 'tr' ) );
	const showFields = () => forHost.forEach( ( row ) => ( row.hidden = readForm().source !== 'host' ) );
	form.addEventListener( 'change', showFields );
	showFields();

	button.addEventListener( 'click', async () => {
		button.disabled = true;
		findings.replaceChildren( paragraph( __( 'Testing…', 'stgm-guidance' ) ) );
		try {
			const { findings: fromServer, urls, integrity } = await wp.apiFetch( { path: '/stgm-guidance/v1/check', method: 'POST', data: readForm() } );
			const fromBrowser = await Promise.all( urls.map( tryUrl ) );
			show( [ ...fromServer, ...fromBrowser.filter( Boolean ) ], integrity );
		} catch ( error ) {
			show( [ { good: false, text: sprintf( /* translators: %s: reason */ __( 'The test could not run: %s', 'stgm-guidance' ), error.message ) } ], '' );
		}
		button.disabled = false;
	} );

	/** The settings in the form, saved or not. */
	function readForm() {
		const fields = [ ...new FormData( form ) ].map( ( [ name, value ] ) => [ /^stgm_guidance\[(\w+)\]$/.exec( name )?.[ 1 ], value ] );
		return Object.fromEntries( fields.filter( ( [ name ] ) => name ) );
	}

	/**
	 * Requests a file as the element does. It reports only what a browser alone can find: the server has reported the rest.
	 *
	 * @param {string} url Of a file.
	 * @return {Promise<{good: boolean, text: string} | undefined>} What is wrong, if anything.
	 */
	async function tryUrl( url ) {
		try {
			const response = await fetch( url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache', signal: AbortSignal.timeout( 10000 ) } );
			if ( response.ok ) {
				return undefined;
			}
			return { good: false, text: sprintf( /* translators: 1: URL, 2: HTTP status */ __( 'Your browser requested %1$s and got status %2$d. A security plugin or the web server may block the file.', 'stgm-guidance' ), url, response.status ) };
		} catch {
			return { good: false, text: sprintf( /* translators: %s: URL */ __( 'Your browser could not load %s. The host may be down, it may not allow this site, or a security plugin may block it.', 'stgm-guidance' ), url ) };
		}
	}

	/**
	 * Shows what was found, the verdict first.
	 *
	 * @param {{good: boolean, text: string}[]} all       What was found.
	 * @param {string}                          integrity Of the script, if it comes from the host.
	 */
	function show( all, integrity ) {
		const isGood = all.every( ( { good } ) => good );
		const notice = document.createElement( 'div' );
		notice.className = `notice inline ${ isGood ? 'notice-success' : 'notice-error' }`;
		notice.append( paragraph( isGood ? __( 'Everything works.', 'stgm-guidance' ) : __( 'Something is wrong:', 'stgm-guidance' ) ) );
		const list = document.createElement( 'ul' );
		for ( const { good, text } of all ) {
			const item = document.createElement( 'li' );
			item.textContent = `${ good ? '✓' : '✗' } ${ text }`;
			list.append( item );
		}
		notice.append( list );
		if ( integrity ) {
			notice.append( paragraph( sprintf( /* translators: %s: sha384-… */ __( 'Fingerprint of the script now: %s', 'stgm-guidance' ), integrity ) ) );
		}
		findings.replaceChildren( notice );
	}

	function paragraph( text ) {
		const element = document.createElement( 'p' );
		element.textContent = text;
		return element;
	}
} )();
