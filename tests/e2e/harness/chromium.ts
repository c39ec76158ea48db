import { join, resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { requiredBrowser } from '../../../scripts/browser/ensure.ts';
import { Complaints } from './complaints.ts';
import { managedBrowser } from './managed.ts';
import { Panel } from './panel.ts';
import { fontEnvironment, freshProfile, type Profile } from './profile.ts';
import { type LoggedRequest, readRequestLog } from './request-log.ts';

export interface ChromiumOptions {
  /** An X display to show it on, or `ownScreen` for the screen of the person who looks; without it, it is headless. */
  readonly display?: string;
  /** A profile to use again; without it a fresh one is made and thrown away. */
  readonly profile?: Profile;
  /** The folder of another build, such as an earlier version. */
  readonly extension?: string;
  /** What the administrator of this computer has set for the extension. */
  readonly managed?: object;
  /** The person lets the extension work in private windows too. */
  readonly inPrivateWindows?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen for one of a page; 2 gives sharp pictures. */
  readonly scale?: number;
}

export const ownScreen = 'own';

/** What was just built, or what NAAST_EXTENSION names: a package as a person gets it. */
export const builtExtension = resolve(process.env['NAAST_EXTENSION'] ?? '.output/chrome-mv3');

/** As little as possible of the browser itself goes out. */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-sync',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--password-store=basic',
  '--lang=nl',
];

/** Only this machine is found. */
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Chromium refuses its sandbox to root, and starts without it or not at all. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Chromium with the built extension, driven as a person would. */
export class Chromium implements AsyncDisposable {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly complaints = new Complaints();
  private readonly panels = new Map<Page, Panel>();
  private readonly profile: Profile;
  private readonly ownsProfile: boolean;

  private constructor(browser: Browser, extension: Extension, profile: Profile, ownsProfile: boolean) {
    this.browser = browser;
    this.extension = extension;
    this.profile = profile;
    this.ownsProfile = ownsProfile;
  }

  static async start(options: ChromiumOptions = {}): Promise<Chromium> {
    const profile = options.profile ?? (await freshProfile());
    const { display, width = 1280, height = 860, scale = 1, inPrivateWindows = false } = options;
    const folder = options.extension ?? builtExtension;
    const isForPerson = display === ownScreen;
    const program = requiredBrowser('chromium');
    const browser = await puppeteer.launch({
      executablePath:
        options.managed === undefined
          ? program
          : await managedBrowser(profile.folder, program, folder, options.managed),
      headless: display === undefined,
      pipe: true,
      userDataDir: profile.folder,
      enableExtensions: true,
      defaultViewport: null,
      ...(isForPerson && { ignoreDefaultArgs: ['--enable-automation'], handleSIGINT: false }),
      args: [
        ...quiet,
        ...asRoot,
        ...(isForPerson ? [] : [offline]),
        `--window-size=${width},${height}`,
        `--force-device-scale-factor=${scale}`,
        `--log-net-log=${netLog(profile)}`,
      ],
      env: {
        ...process.env,
        ...(await fontEnvironment(profile.folder)),
        ...(display !== undefined && !isForPerson && { DISPLAY: display }),
      },
    });
    const id = await browser
      .installExtension(folder, { enabledInIncognito: inPrivateWindows })
      .catch(async (error: unknown) => {
        await browser.close();
        throw new Error(`${folder} cannot be loaded: was it built?`, { cause: error });
      });
    const background = await browser.waitForTarget((target) =>
      target.url().startsWith(`chrome-extension://${id}/`),
    );
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error(`The browser did not load ${folder}.`);
    const chromium = new Chromium(browser, extension, profile, options.profile === undefined);
    await chromium.hear(background);
    return chromium;
  }

  /** A page in a tab of its own, in front; the empty tab of a browser that just started is used first. */
  async open(address: string): Promise<Page> {
    const empty = (await this.browser.pages()).find((page) => page.url() === 'about:blank');
    const page = empty ?? (await this.browser.newPage());
    await page.goto(address);
    return page;
  }

  /** A page in a private window of its own. */
  async openPrivately(address: string): Promise<Page> {
    const worker = await (await this.background()).worker();
    const opening = this.browser.waitForTarget((target) => target.url() === address);
    await worker?.evaluate((url) => chrome.windows.create({ url, incognito: true }), address);
    const page = await (await opening).page();
    if (page === null) throw new Error(`No private window opened for ${address}.`);
    return page;
  }

  /** The background of the extension, which the browser may have to wake. */
  background(): Promise<Target> {
    const address = `chrome-extension://${this.extension.id}/`;
    return this.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(address),
    );
  }

  /** Loads what now stands in the folder of the extension, as the browser does with an update: its panels close. */
  async updateExtension(folder: string): Promise<void> {
    const address = `chrome-extension://${this.extension.id}/`;
    const old = this.browser.targets().filter((target) => target.url().startsWith(address));
    await this.browser.installExtension(folder);
    const anew = await this.browser.waitForTarget(
      (target) =>
        target.type() === 'service_worker' && target.url().startsWith(address) && !old.includes(target),
    );
    await this.hear(anew);
  }

  private async hear(background: Target): Promise<void> {
    const worker = await background.worker();
    if (worker === null) return;
    this.complaints.watchWorker(worker);
    await hears(worker);
  }

  /** Clicks the button of the extension while this page is in front, and gives the side panel. */
  async openPanel(page: Page): Promise<Panel> {
    await page.bringToFront();
    await this.extension.triggerAction(page);
    return this.panel();
  }

  /** A page in a window of its own, and the side panel of that window beside it. */
  async openWindow(address: string): Promise<{ page: Page; panel: Panel }> {
    const page = await this.browser.newPage({ type: 'window' });
    await page.goto(address);
    const before = new Set(this.browser.targets());
    await this.extension.triggerAction(page);
    return { page, panel: await this.panel((target) => !before.has(target)) };
  }

  /** The side panel, as soon as it is open; with more than one, the first that is meant. */
  async panel(isMeant = (_target: Target): boolean => true): Promise<Panel> {
    const address = `chrome-extension://${this.extension.id}/sidepanel.html`;
    const target = await this.browser.waitForTarget(
      (found) => found.url().startsWith(address) && isMeant(found),
    );
    const page = await target.asPage();
    const known = this.panels.get(page) ?? new Panel(page);
    if (!this.panels.has(page)) this.complaints.watchPage(page);
    this.panels.set(page, known);
    return known;
  }

  /** Stops the browser as a power cut would. */
  async kill(): Promise<void> {
    const process = this.browser.process();
    const ended = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await ended;
  }

  /** Closes the browser; gives every request it made. @throws when the extension complained of anything. */
  async close(): Promise<LoggedRequest[]> {
    if (this.browser.connected) await this.browser.close();
    const requests = await readRequestLog(netLog(this.profile));
    if (this.ownsProfile) await this.profile[Symbol.asyncDispose]();
    this.complaints.expectNone();
    return requests;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    if (this.ownsProfile) await this.profile[Symbol.asyncDispose]();
    this.complaints.expectNone();
  }
}

declare const chrome: {
  action: { onClicked: { hasListeners: () => boolean } };
  contextMenus: { update: (id: string, change: object) => Promise<void> };
  windows: { create: (window: { url: string; incognito: boolean }) => Promise<unknown> };
};

/**
 * A click before the background has begun to listen is a click that nobody made, and a menu opened before its item is
 * there does not have it: waits for both. An item can only be changed when it is there.
 */
async function hears(worker: WebWorker): Promise<void> {
  const isReady = (): Promise<boolean> =>
    worker.evaluate(async () => {
      const hasItem = await chrome.contextMenus.update('check', {}).then(
        () => true,
        () => false,
      );
      return hasItem && chrome.action.onClicked.hasListeners();
    });
  while (!(await isReady())) {
    // Each question goes to the browser and back.
  }
}

const netLog = ({ folder }: Profile): string => join(folder, 'requests.json');
