/** Finds signatures in code of any language: one entry each, without bodies and comments. */

const MOST_SIGNATURES = 20;
const MOST_CHARACTERS = 400;

/** Begins a declaration in Go, Rust, TypeScript, Python, Java, C#, Swift, Kotlin, F#, Ruby, SQL, … */
const DECLARATION =
  /^(?:(?:export|default|declare|public|private|protected|internal|static|abstract|async|final|override|sealed|readonly|unsafe|extern|virtual|partial|open|data|inline|suspend|pub(?:\([^)]*\))?|@\w+)\s+)*(?:function\*?|func|fn|def|class|struct|interface|enum|trait|type|record|protocol|module|namespace|const|let|var|val|impl|object|union|extension|typealias|CREATE\s+\w+)\b/;
/** Longer code is a file, not a contract. */
const MOST_CODE = 20_000;

export function signaturesIn(code: string): string[] {
  const found: string[] = [];
  for (const piece of statements(withoutComments(code.slice(0, MOST_CODE)))) {
    const signature = signatureOf(piece);
    if (signature !== undefined && !found.includes(signature)) found.push(signature);
    if (found.length >= MOST_SIGNATURES) break;
  }
  return found;
}

/** A short piece of code that a sentence quotes. */
export function isSignature(code: string): boolean {
  const text = code.trim();
  return DECLARATION.test(text) || (isCall(text) && !/^(?:if|for|while|return|throw|await|import)\b/.test(text));
}

function signatureOf(piece: string): string | undefined {
  const text = piece
    .replace(/\s+/g, ' ')
    .replace(/\s*([;,{]|:=?|=>)$/, '')
    .replace(/([([<])\s+/g, '$1')
    .replace(/,?\s+([)\]])/g, '$1')
    .trim();
  if (text === '' || text.length > MOST_CHARACTERS) return undefined;
  if (
    /^(?:const|var|let|type)\s*\(|^(?:package|import|from|use|using|return|if|for|while|module\.exports|#|@|\/\/)/.test(
      text,
    )
  )
    return undefined;
  if (DECLARATION.test(text)) return cutValue(text);
  return isSentence(text) || !isCall(text) ? undefined : text;
}

/** `upload(id: string): Promise<string>`, `size(path) -> int`, `Task<int> Run(string id)`. */
function isCall(text: string): boolean {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  if (open < 1 || close < open || text.length > MOST_CHARACTERS) return false;
  const words = text.slice(0, open).split(/\s+/);
  const result = text.slice(close + 1).trim();
  const last = words.at(-1) ?? '';
  // Sentences have spaces before "(", and numbers or colons before names.
  return (
    words.length <= 4 &&
    words.every((word) => /^[*&]?[A-Za-z_$][\w$.<>[\],?*&]*(?:::[\w$<>,]+)*$/.test(word)) &&
    /[\w$>\]]$/.test(last) &&
    (words.length === 1 || !last.includes('.')) &&
    (/^(?::|->|=>|throws\b|where\b)/.test(result) || /^[\w*&.<>[\],]*$/.test(result))
  );
}

/** `const NAMES = {…}` declares only the name and its type. */
function cutValue(text: string): string {
  const declaration = text.replace(/\s*=>$/, '');
  return /^(?:export\s+|declare\s+|public\s+|static\s+|pub\s+)*(?:const|let|var|val)\b/.test(text) &&
    !declaration.includes('=>') &&
    !/=\s*(?:async\s*)?\(/.test(declaration)
    ? declaration.replace(/\s*=\s.*$/, '')
    : declaration.replace(/\s+=$/, '');
}

function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) || /^(?:[A-Z][a-z]+|[a-z]+)(?:\s+[a-z]+){3,}/.test(text.replace(/\(.*$/, ''));
}

function withoutComments(code: string): string {
  return code
    .replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|\s)(?:\/\/|--\s|#(?![[!]))[^\n]*/g, '$1');
}

/** Whether a "<" of type arguments is open. */
function isInAngles(text: string): boolean {
  const plain = text.replace(/[=-]>/g, '');
  return plain.split('<').length > plain.split('>').length;
}

/**
 * The beginnings of statements at the outermost level: up to a body in braces, a ";" or a line that ends outside of
 * brackets. What is deeper, in braces or by indentation, is a body.
 */
function statements(code: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  let body = 0;
  let indent = '';
  const end = () => {
    pieces.push(piece);
    piece = '';
  };
  for (const line of code.split('\n')) {
    if (body === 0 && depth === 0) {
      if (line.trim() === '') {
        end();
        continue;
      }
      const own = /^\s*/.exec(line)?.[0] ?? '';
      if (pieces.every((each) => each === '') && piece === '') indent = own;
      else if (piece === '' && own.length > indent.length) continue;
    }
    for (const [at, character] of [...line].entries()) {
      if (body > 0) {
        if (character === '{') body++;
        else if (character === '}') body--;
        continue;
      }
      if (character === '{' && depth === 0 && line[at + 1] !== '}' && !isInAngles(piece)) {
        end();
        body = 1;
        continue;
      }
      if ('([{'.includes(character)) depth++;
      else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
      if (character === ';' && depth === 0) end();
      else piece += character;
    }
    if (body === 0 && depth === 0) {
      if (piece.trim() !== '') end();
      else piece = '';
    } else if (body === 0) piece += ' ';
    if (pieces.length > 200) break;
  }
  end();
  return pieces;
}
