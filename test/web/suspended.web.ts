import { build, type Plugin, type Rolldown } from 'vite';
import { onlyMountedResume } from '../../apps/web/build/suspended.js';
import { expect, test } from './test.js';

const PAGE_FILE = `${import.meta.dirname}/page.js`;

/** Two parts of a page wait for their data and are taken off the page before it comes. */
const PAGE = `
  import { createContext, createElement, render } from 'preact';
  import { Suspense, useContext, useState } from 'preact/compat';
  let there = false;
  let arrive;
  const data = new Promise((resolve) => (arrive = resolve));
  const Word = createContext('');
  const Reader = () => createElement('i', null, useContext(Word));
  const Waiting = () => {
    if (!there) throw data;
    return createElement(Reader);
  };
  let show;
  const Parts = () => {
    const [shown, set] = useState('nothing');
    show = set;
    return createElement('p', null, shown === 'parts' ? [Waiting, Waiting].map((part) => createElement(part)) : shown);
  };
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 30));
  const Page = () => createElement(Word.Provider, { value: 'word' }, createElement(Suspense, null, createElement(Parts)));
  window.played = (async () => {
    render(createElement(Page), document.body);
    await drawn();
    show('parts');
    await drawn();
    there = true;
    show('other');
    await drawn();
    arrive();
    await drawn();
    return document.body.textContent;
  })();`;

const script = async (plugins: Plugin[]): Promise<string> => {
  const page: Plugin = {
    name: 'page',
    resolveId: (id) => (id === PAGE_FILE ? id : undefined),
    load: (id) => (id === PAGE_FILE ? PAGE : undefined),
  };
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [page, ...plugins],
    build: { write: false, lib: { entry: PAGE_FILE, formats: ['iife'], name: 'page' } },
  })) as Rolldown.RolldownOutput[];
  return built?.output[0].code ?? '';
};

for (const [name, plugins, expected] of [
  ['does not break the page', [onlyMountedResume], []],
  ['would break it without our plugin', [], [expect.stringContaining("reading '__cC0'")]],
] as const)
  test(`what waits and is taken off the page ${name}`, async ({ stranger, complaints }) => {
    const page = await stranger();
    await page.addScriptTag({ content: await script([...plugins]) });
    expect(await page.evaluate('played')).toBe('other');
    expect(complaints).toEqual(expected);
    complaints.length = 0;
  });
