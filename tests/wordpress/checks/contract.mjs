// The library inside the plugin's zip.
import { checkLibrary } from '../../reader-contract.mjs';

export const title = 'Contract';

export const run = ({ wordpress }) => checkLibrary(wordpress.php, 'STGM_Guidance\\Library');
