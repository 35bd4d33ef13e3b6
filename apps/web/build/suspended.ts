import type { Plugin } from 'vite';

const RESUMED = 't.__P=o,t.forceUpdate()';
const RESUMED_WHERE_MOUNTED = 't.__n&&(t.__P=o,t.forceUpdate())';

/**
 * Preact 11.2 draws what waited for data once more when all that waits beside it has its data, also where it has been
 * taken off the page meanwhile; it then has no context any more (`__n`), and the whole page breaks. Here only what is
 * still on the page is drawn. `test/web/suspended.web.ts` shows the fault without this plugin; once that part of it
 * fails, Preact has mended it and both can go.
 */
export const onlyMountedResume: Plugin = {
  name: 'only-mounted-resume',
  transform: {
    filter: { id: /preact\/compat\/dist\/compat\.mjs$/ },
    handler(code) {
      if (!code.includes(RESUMED))
        this.error('Preact resumes in other words: look whether it still needs this');
      return { code: code.replace(RESUMED, RESUMED_WHERE_MOUNTED), map: null };
    },
  },
};
