import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** One file of `src`, by its path from the project's folder: what it exports, and what it imports, types included. */
export interface Source {
  path: string;
  lines: number;
  exports: string[];
  /** Files of `src` by path, packages by name. */
  imports: string[];
}

export const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map(readSource);

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const exports: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    const from = importedBy(node);
    if (from !== undefined) imports.push(from.startsWith('.') ? join(dirname(path), from.replace(/\.js$/, '.ts')) : from);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  for (const statement of tree.statements) exports.push(...exportedBy(statement));
  return { path, lines: text.split('\n').length - 1, exports, imports };
}

/** `import … from`, `export … from`, `import()` and the type `import('…')`. */
function importedBy(node: ts.Node): string | undefined {
  const from =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return from && ts.isStringLiteral(from) ? from.text : undefined;
}

function exportedBy(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement))
    return statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [];
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}
