import fc from 'fast-check';

/** Every character there is, but no half of a surrogate pair. */
const codePoint = fc.nat(0x10f7ff).map((index) => (index < 0xd800 ? index : index + 0x800));

/** Text of any characters. `fc.string({ unit: 'binary' })` lists the million of them in every test file, which takes half a second. */
export function anyText(limits: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 7, arbitrary: fc.array(codePoint, limits).map((points) => String.fromCodePoint(...points)) },
    // Now and then a name that objects have.
    { weight: 1, arbitrary: fc.string(limits) },
  );
}
