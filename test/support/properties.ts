import fc from 'fast-check';

const asked = process.env['PORUCH_SEED'];

/** The same cases in every run, so that a red one speaks of the change; `npm run properties` draws others. */
fc.configureGlobal({ seed: asked === 'random' ? Date.now() : Number(asked ?? 20_261_122) });
