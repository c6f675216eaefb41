import config from '../../web-test-runner.config.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** The browser tests in Debian's WebKit. axe takes its time there. */
export default { ...config, browsers: [webkitLauncher()], testFramework: { config: { timeout: 20_000 } } };
