import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import config from '../../web-test-runner.config.mjs';
import { firefox } from './firefox.mjs';

/** The browser tests in Debian's Firefox. */
export default { ...config, browsers: [chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefox })] };
