// The plugin's PHP reads what the element's TypeScript reads, and nothing more.
import assert from 'node:assert/strict';
import { FORMAT } from '../../../dist/esm/bundle/index.js';
import { checkReader } from '../../reader-contract.mjs';
import { check } from '../report.mjs';

export const title = 'Contract';

export async function run({ wordpress }) {
  await checkReader({
    php: (code, input) => wordpress.php(code, input),
    tags: 'STGM_Guidance\\Allowed_Tags',
    nodes: 'STGM_Guidance\\Node_Reader::read',
    link: 'STGM_Guidance\\Allowed_Url::link',
    media: 'STGM_Guidance\\Allowed_Url::media',
    id: 'STGM_Guidance\\Address::read_id',
  });

  await check('the same format is read, and a newer one refused', async () => {
    const codes = await wordpress.php(
      `return array_map( function ( $format ) { $read = STGM_Guidance\\Bundle_Reader::index( wp_json_encode( array( 'format' => $format ) ) ); return is_wp_error( $read ) ? $read->get_error_code() : 'read'; }, $input );`,
      [FORMAT, FORMAT + 1, String(FORMAT), null],
    );
    assert.deepEqual(codes, ['read', 'format', 'content', 'content']);
  });
}
