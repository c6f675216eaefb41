import { test } from 'node:test';
import { CONTENT } from '../make-site.js';
import { assertQuality } from './evaluate.js';

test('the judged queries find what they should in the project’s content', () => assertQuality(CONTENT));
