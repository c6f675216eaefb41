import { CONTENT } from './make-site.js';
import { testStructure } from './test-structure.js';

testStructure(CONTENT);
