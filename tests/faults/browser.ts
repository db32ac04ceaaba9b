/** Real browsers for the vault's fault tests: a built page behind the real headers, profiles that outlive the process. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import type { Soma } from './harness/main.ts';

declare global {
  interface Window {
    soma: Soma;
  }
}

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the harness page and serves it with the policy of the app. */
export async function serveHarness(): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'soma-harness-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'harness'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
    },
  });
  const served = await serve({ root: outDir });
  return {
    url: served.url,
    async close() {
      await served.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

export interface RunningBrowser {
  readonly browser: Browser;
  /** A new tab on the harness page, ready; `before` sees it empty. */
  tab(url: string, before?: (page: Page) => void): Promise<Page>;
  /** SIGKILL to every process of it; resolves when the first one is gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium as a process group of its own, so that it can be killed as a power cut would kill it. */
export async function startBrowser(profile: string): Promise<RunningBrowser> {
  const executable = findChromium();
  if (!executable) throw new Error('no Chromium found; set CHROMIUM_PATH');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const child = spawn(executable, [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    const started = Date.now();
    const look = setInterval(() => {
      const text = existsSync(portFile) ? readFileSync(portFile, 'utf8') : '';
      if (text.includes('\n')) resolve(text.split('\n')[0] as string);
      else if (Date.now() - started > 30_000) reject(new Error('Chromium did not start within 30 s'));
      else return;
      clearInterval(look);
    }, 25);
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const kill = async () => {
    process.kill(-(child.pid as number), 'SIGKILL');
    await exited;
  };
  return {
    browser,
    kill,
    async tab(url, before) {
      const page = await browser.contexts()[0]!.newPage();
      before?.(page);
      await page.goto(url);
      await page.waitForFunction(() => 'soma' in window);
      return page;
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 5_000))]);
      if (child.exitCode === null && child.signalCode === null) await kill();
    },
  };
}

export function newProfile(from?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'soma-profile-'));
  if (from) cpSync(from, profile, { recursive: true });
  return profile;
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
