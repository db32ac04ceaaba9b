import * as v from 'valibot';
import { m } from '#src/app/messages/compiled/messages.js';

/** `parse` of a command whose arguments have this schema. It throws an Error in the language of the screen. */
export const argumentsOf =
  <T extends v.GenericSchema>(schema: T) =>
  (args: unknown): v.InferOutput<T> => {
    const result = v.safeParse(schema, args);
    if (result.success) return result.output;
    throw new Error(issueText(result.issues[0]));
  };

/** What is wrong and where, in words; what was given is not repeated, because it may be of a person. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((part) => String((part as { key: unknown }).key)).join('/');
  const problem = problemText(issue);
  return path === '' ? problem : m.argument_at({ path, problem });
}

/** Valibot's names of kinds; a list of allowed values is shown as it is. */
const EXPECTED: Readonly<Record<string, () => string>> = {
  string: m.argument_kind_text,
  number: m.argument_kind_number,
  boolean: m.argument_kind_boolean,
  Array: m.argument_kind_list,
  Object: m.argument_kind_object,
};

function problemText({ kind, type, expected, input, requirement, message }: v.BaseIssue<unknown>): string {
  if (kind === 'schema') {
    // A member that is not in a strict object is expected to be "never".
    if (expected === 'never') return m.argument_unknown();
    if (input === undefined) return m.argument_missing();
    const word = EXPECTED[expected ?? ''];
    return m.argument_kind({ expected: word ? word() : (expected ?? type) });
  }
  switch (type) {
    case 'min_value':
      return m.argument_least({ value: String(requirement) });
    case 'max_value':
      return m.argument_most({ value: String(requirement) });
    case 'min_length':
      return m.argument_shortest({ count: String(requirement) });
    case 'max_length':
      return m.argument_longest({ count: String(requirement) });
    case 'finite':
      return m.argument_finite();
    case 'integer':
      return m.argument_integer();
    default:
      return m.argument_other({ detail: message });
  }
}
