/**
 * The block in the editor: a picker by theme, question and choice, and below it what readers will see.
 * Plain JavaScript on WordPress's own packages: nothing has to be built.
 */
/* global wp, window */
( function () {
	const { createElement: el, Fragment, useEffect, useState } = wp.element;
	const { Disabled, Notice, PanelBody, Placeholder, SelectControl, Spinner } = wp.components;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { __ } = wp.i18n;
	const name = 'stgm-guidance/entry';

	wp.blocks.registerBlockType( name, { edit: Edit, save: () => null } );

	// A pasted URL of the host is an embed: it bears the name and icon of this plugin.
	const { host } = window.stgmGuidance;
	if ( host ) {
		wp.blocks.registerBlockVariation( 'core/embed', {
			name: 'stgm-guidance',
			title: __( 'STGM guidance', 'stgm-guidance' ),
			icon: 'lightbulb',
			patterns: [ new RegExp( `^${ host.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' ) }` ) ],
			attributes: { providerNameSlug: 'stgm-guidance', responsive: false },
			scope: [ 'block' ],
			isActive: ( { providerNameSlug } ) => providerNameSlug === 'stgm-guidance',
		} );
	}

	function Edit( { attributes, setAttributes } ) {
		const { question, choice } = attributes;
		const { index, problem } = useIndex( attributes.lang );
		const [ theme, setTheme ] = useState();
		const picker = problem
			? el( Notice, { status: 'error', isDismissible: false }, problem )
			: index
				? el( Picker, { index, theme, setTheme, attributes, setAttributes } )
				: el( Spinner );
		const isChosen = question && choice;
		return el(
			'div',
			useBlockProps(),
			el(
				InspectorControls,
				{},
				el( PanelBody, { title: __( 'Question and answer', 'stgm-guidance' ) }, picker, el( Presentation, { attributes, setAttributes } ) )
			),
			isChosen
				? el( Disabled, {}, el( wp.serverSideRender, { block: name, attributes } ) )
				: el( Placeholder, { icon: 'lightbulb', label: __( 'STGM guidance', 'stgm-guidance' ), isColumnLayout: true, instructions: __( 'Which answer should the guidance be for?', 'stgm-guidance' ) }, picker )
		);
	}

	/**
	 * What there is to choose from, in a language ('' is the site's).
	 *
	 * @param {string} lang Of the content.
	 * @return {{index?: Object, problem?: string}} Neither while it is asked for.
	 */
	function useIndex( lang ) {
		const [ state, setState ] = useState( {} );
		useEffect( () => {
			let isCurrent = true;
			const answer = ( value ) => isCurrent && setState( value );
			setState( {} );
			wp.apiFetch( { path: `/stgm-guidance/v1/index?lang=${ encodeURIComponent( lang ) }` } ).then(
				( index ) => answer( { index } ),
				( error ) => answer( { problem: error.message } )
			);
			return () => {
				isCurrent = false;
			};
		}, [ lang ] );
		return state;
	}

	/** Three lists, each shorter by what was chosen in the one before. */
	function Picker( { index, theme, setTheme, attributes: { question, choice }, setAttributes } ) {
		const chosen = index.questions.find( ( { id } ) => id === question );
		const shownTheme = theme ?? chosen?.theme ?? '';
		const questions = index.questions.filter( ( one ) => ! shownTheme || one.theme === shownTheme );
		const chooseTheme = ( id ) => {
			setTheme( id );
			if ( id && chosen && chosen.theme !== id ) {
				setAttributes( { question: '', choice: '' } );
			}
		};
		return el(
			Fragment,
			{},
			el( List, { label: __( 'Theme', 'stgm-guidance' ), first: __( 'All themes', 'stgm-guidance' ), value: shownTheme, items: index.themes, onChange: chooseTheme } ),
			el( List, { label: __( 'Question', 'stgm-guidance' ), value: question, items: questions, isNumbered: true, onChange: ( id ) => setAttributes( { question: id, choice: '' } ) } ),
			chosen && el( List, { label: __( 'Answer', 'stgm-guidance' ), value: choice, items: chosen.choices, isNumbered: true, onChange: ( id ) => setAttributes( { choice: id } ) } )
		);
	}

	function List( { label, first = __( 'Choose…', 'stgm-guidance' ), value, items, isNumbered, onChange } ) {
		const options = items.map( ( { id, title } ) => ( { value: id, label: isNumbered ? `${ id }. ${ title }` : title } ) );
		return el( SelectControl, { label, value, options: [ { value: '', label: first }, ...options ], onChange } );
	}

	/** Language, level of the title, and how the entry is shown. */
	function Presentation( { attributes: { lang, headingLevel, display }, setAttributes } ) {
		const languages = [
			{ value: '', label: `${ __( 'As in the settings', 'stgm-guidance' ) } (${ window.stgmGuidance.lang })` },
			{ value: 'tr', label: 'Türkçe' },
			{ value: 'en', label: 'English' },
		];
		const levels = [ 2, 3, 4, 5, 6 ].map( ( level ) => ( { value: String( level ), label: `H${ level }` } ) );
		const displays = [
			{ value: 'inline', label: __( 'Open, as part of the page', 'stgm-guidance' ) },
			{ value: 'disclosure', label: __( 'Folded below its title', 'stgm-guidance' ) },
			{ value: 'dialog', label: __( 'In a window that a button opens', 'stgm-guidance' ) },
		];
		return el(
			Fragment,
			{},
			el( SelectControl, { label: __( 'Language of the texts', 'stgm-guidance' ), value: lang, options: languages, onChange: ( value ) => setAttributes( { lang: value } ) } ),
			el( SelectControl, { label: __( 'Level of the title', 'stgm-guidance' ), value: String( headingLevel ), options: levels, onChange: ( value ) => setAttributes( { headingLevel: Number( value ) } ) } ),
			el( SelectControl, { label: __( 'How it is shown', 'stgm-guidance' ), value: display, options: displays, onChange: ( value ) => setAttributes( { display: value } ) } )
		);
	}
} )();
