import { test } from 'node:test';
import { sharedFolder } from '../../shared-folder.js';
import { assertQuality } from './evaluate.js';

const { path, skip } = sharedFolder('corpus');

test('the judged queries find what they should in the corpus', { skip }, () => assertQuality(path));
