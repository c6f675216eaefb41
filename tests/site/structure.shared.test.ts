import { test } from 'node:test';
import { sharedFolder } from '../shared-folder.js';
import { testStructure } from './test-structure.js';

const corpus = sharedFolder('corpus');
if (corpus.skip) test('the site of the corpus', { skip: corpus.skip });
else testStructure(corpus.path);
