const renamed: Readonly<Record<string, string>> = {
  STATUS_ID: 'stageId',
  STATUS_SEMANTIC_ID: 'stageSemanticId',
  DATE_CREATE: 'createdTime',
  DATE_MODIFY: 'updatedTime',
  CREATED_BY_ID: 'createdBy',
  MODIFY_BY_ID: 'updatedBy',
  MOVED_BY_ID: 'movedBy',
}

const camel = (name: string): string =>
  name.toLowerCase().replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())

/** Name of a system field of a lead in the `crm.item.*` family. */
export const itemKey = (name: string): string =>
  renamed[name] ?? camel(name).replaceAll(/_(\d)/g, '$1')

/** Name of a custom field there, unless the original names were asked for. */
export const itemUfKey = (name: string): string => camel(name)
