import type { Account } from '../api/session';

/** The three groups that use Poruch every week; each has its own start page and navigation. */
export type Group = Account['group'];
