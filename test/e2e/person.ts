import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Client } from '../harness/client.ts';
import { password } from '../harness/server.ts';

/** Long enough for two busy cores; every wait is for something that appears. */
const patience = 20_000;

/** The menu has forty entries, and a page seldom as many again. */
const mostSteps = 150;

/** Someone at a browser of their own, signed in through the page. */
export class Person {
  readonly page: Page;
  readonly name: string;

  private constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  static async atWork(browser: Browser, url: string, client: Client): Promise<Person> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(url);
    await page.getByLabel('用户名', { exact: true }).fill(client.username ?? '');
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    const person = new Person(page, client.username ?? '');
    await person.menu.waitFor();
    return person;
  }

  get menu(): Locator {
    return this.page.getByRole('navigation', { name: '菜单' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Opens a page by its entry in the menu. */
  async open(entry: string): Promise<void> {
    await this.menu.getByRole('link', { name: entry }).click();
    await this.sees('heading', entry);
  }

  async press(name: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name, exact: true }).click();
  }

  async sees(role: 'heading' | 'alert', name: string): Promise<void> {
    await this.page.getByRole(role, { name }).first().waitFor();
  }

  /** The notice that a command has succeeded. */
  async told(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Types into a field that searches, and takes what it offers. */
  async choose(label: string, text: string): Promise<void> {
    const input = this.dialog.getByLabel(label, { exact: true });
    await input.fill(text);
    await this.page.getByRole('option', { name: text }).first().click();
    await input.press('Escape');
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(new URL(`/#${path}`, this.page.url()).href);
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What the keyboard would act on. */
  private standing(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? (at === document.body ? '' : (at?.textContent ?? ''));
    });
  }

  /** By Tab alone. */
  async walkTo(name: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name, exact: true }).waitFor();
    for (let steps = 0; steps < mostSteps; steps += 1) {
      if ((await this.standing()) === name) return;
      await this.keys('Tab');
    }
    throw new Error(`${mostSteps} steps of the Tab key do not lead to ${name}`);
  }

  /** Where the keyboard is, at once or after what is still being drawn. */
  async stands(name: string): Promise<void> {
    await expect.poll(() => this.standing(), { timeout: patience }).toBe(name);
  }

  /** Where a picture of the page was put. */
  async picture(): Promise<string> {
    const path = join(mkdtempSync(join(tmpdir(), 'duban-journey-')), `${this.name}.png`);
    await this.page.screenshot({ path, fullPage: true });
    return path;
  }
}
