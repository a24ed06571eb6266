/** A table of data: one list of columns makes the rows, the CSV file, the JSON lines and the dictionary. */

export type Value = string | number | undefined;

export interface Column<T> {
  name: string;
  type: "string" | "integer";
  /** For the dictionary, in Chinese. */
  description: string;
  /** A list is written with ；between its parts in CSV, and as a list in JSON. */
  value: (row: T) => Value | readonly string[];
}

export interface Table<T> {
  name: string;
  title: string;
  /** The column that tells each row from all others. */
  key: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
}

const SEPARATOR = "；";

/** A table as CSV after RFC 4180; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function csv<T>({ columns, rows }: Table<T>): string {
  const lines = rows.map((row) => columns.map((c) => cell(c.value(row))).join(","));
  return `\ufeff${[columns.map((c) => c.name).join(","), ...lines].join("\r\n")}\r\n`;
}

function cell(value: Value | readonly string[]): string {
  const text = typeof value === "object" ? value.join(SEPARATOR) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table's resource in a Frictionless data package. */
export function resource<T>({ name, title, key, columns }: Table<T>): object {
  return {
    name,
    title,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map((c) => ({
        name: c.name,
        type: c.type,
        description: c.description,
        ...(c.name === key && { constraints: { required: true, unique: true } }),
      })),
      primaryKey: key,
      missingValues: [""],
    },
  };
}
