// The file that a web page loads with a script tag, for the assessment and the comparison. It exports nothing and adds no global of its own.
import './define-assessment.js';
