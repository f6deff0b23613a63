// Copies what the pages and the PDF use from node_modules to wwwroot/lib.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const lib = join(root, "wwwroot", "lib");

rmSync(lib, { recursive: true, force: true });

copy("bootstrap/dist/css/bootstrap.min.css", "bootstrap/bootstrap.min.css", withoutSourceMap);
copy("bootstrap/dist/js/bootstrap.bundle.min.js", "bootstrap/bootstrap.bundle.min.js", withoutSourceMap);
copyFolder("bootstrap-icons/icons", "icons", name => name.endsWith(".svg"));

// Sliced by unicode-range: a browser that has a Chinese system font fetches none of these.
for (const weight of ["400", "700"]) {
  copy(`@fontsource/noto-sans-sc/${weight}.css`, `noto-sans-sc/${weight}.css`, woff2Only);
  copyFolder("@fontsource/noto-sans-sc/files", "noto-sans-sc/files", name => name.endsWith(`-${weight}-normal.woff2`));
}

// Whole TrueType files, for the PDF: the system's collections would be embedded as Type 3.
copy("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf", "fonts/NotoSansSC-Regular.ttf");
copy("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf", "fonts/NotoSansSC-Bold.ttf");

function copy(from, to, change) {
  const target = join(lib, to);
  mkdirSync(dirname(target), { recursive: true });
  if (change) {
    writeFileSync(target, change(readFileSync(join(modules, from), "utf8")));
  } else {
    cpSync(join(modules, from), target);
  }
}

function copyFolder(from, to, wanted) {
  mkdirSync(join(lib, to), { recursive: true });
  for (const name of readdirSync(join(modules, from)).filter(wanted)) {
    cpSync(join(modules, from, name), join(lib, to, name));
  }
}

function withoutSourceMap(text) {
  return text.replace(/\n?\/[/*]# sourceMappingURL=.*$/m, "");
}

function woff2Only(css) {
  return css.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, "");
}
