import { api } from './client';
import { useCommand } from './command';
import type { paths } from './openapi.generated';

type Sheet = 'text/csv' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Addresses that answer with a table as a file. */
export type SheetPath = {
  [P in keyof paths]: paths[P] extends {
    get: { responses: { 200: { content: infer Content } } };
  }
    ? keyof Content extends Sheet
      ? P
      : never
    : never;
}[keyof paths];

type Params<P extends SheetPath> = paths[P] extends { get: { parameters: infer Parameters } }
  ? Pick<Parameters, Extract<keyof Parameters, 'path' | 'query'>>
  : never;

/** Fetches a file in the reader's language, which a plain link would not do, and hands it to the browser to keep. */
export function useSave() {
  return useCommand(async <P extends SheetPath>(path: P, params: Params<P>, name: string) => {
    const call = api.GET as (path: P, init: unknown) => Promise<{ data?: Blob }>;
    const { data } = await call(path, { params, parseAs: 'blob' });
    if (data) keep(data, name);
    return data;
  }, []);
}

function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
