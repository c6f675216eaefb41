// The library inside the module's zip.
import { checkLibrary } from '../../reader-contract.mjs';

export const title = 'Contract';

export const run = ({ php }) => checkLibrary(php, 'Drupal\\stgm_guidance\\Library');
