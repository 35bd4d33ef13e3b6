/** A file as the body of a request, as it is. The typed client knows such bodies as texts. */
export const rawBody = (file: Blob, type: string = file.type) => ({
  body: file as unknown as string,
  bodySerializer: (body: string): string => body,
  headers: { 'Content-Type': type },
});
