import { frontMatterJsonSchema } from "../src/archive/article.ts";
import { writeText } from "../src/archive/store.ts";

/** Writes the front-matter's JSON Schema, for editors that complete and check it: `npm run schema`. */

const FILE = "content/article.schema.json";

const wrote = await writeText(FILE, `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`);
console.log(wrote ? `已更新 ${FILE}` : `${FILE} 没有变化`);
