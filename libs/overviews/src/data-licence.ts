/** Under which licence the open data may be used. */
export interface DataLicence {
  readonly name: string;
  readonly url: string;
}

export const DATA_LICENCE = Symbol('data licence');

const CC_BY: DataLicence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/**
 * What the environment says: a name and an address such as `CC BY 4.0 https://creativecommons.org/licenses/by/4.0/`;
 * that one unless said.
 * @throws Error that names the wrong variable.
 */
export function dataLicence(env: NodeJS.ProcessEnv): DataLicence {
  const said = env['PORUCH_DATA_LICENCE'];
  if (!said) return CC_BY;
  const [, name, url] = /^(.{1,100}) (https:\/\/\S{1,300})$/.exec(said) ?? [];
  if (name === undefined || url === undefined || !URL.canParse(url))
    throw new Error(`PORUCH_DATA_LICENCE is a name and an address, such as "${CC_BY.name} ${CC_BY.url}".`);
  return { name, url };
}
