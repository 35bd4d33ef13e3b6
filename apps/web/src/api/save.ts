import { addressOf, api } from './client';
import { useCommand } from './command';
import type { paths } from './openapi.generated';

type FileType =
  'application/pdf' | 'text/csv' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Addresses that answer with a file. */
export type FilePath = {
  [P in keyof paths]: paths[P] extends {
    get: { responses: { 200: { content: infer Content } } };
  }
    ? keyof Content extends FileType
      ? P
      : never
    : never;
}[keyof paths];

export type FileParams<P extends FilePath> = paths[P] extends { get: { parameters: infer Parameters } }
  ? Pick<Parameters, Extract<keyof Parameters, 'path' | 'query'>>
  : never;

/** Where the file lies, for who opens it in a way of their own. */
export const fileAddress = <P extends FilePath>(path: P, params: FileParams<P>): string =>
  `/api${addressOf(path, params)}`;

/** Fetches a file in the reader's language, which a plain link would not do, and hands it to the browser to keep. */
export function useSave() {
  return useCommand(async <P extends FilePath>(path: P, params: FileParams<P>, name: string) => {
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
