declare module "edtf" {
  /** Parses an EDTF string; throws SyntaxError where it is none. */
  export default function edtf(source: string): { type: string; min: number; max: number; edtf: string };
}
