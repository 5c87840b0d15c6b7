/** Names of files and folders that never hold an article: a press office's folder is full of pictures, sheets and saved pages' parts. */

/** Lower case, without the dot. Everything else is opened and told by content, since articles come under any name. */
export const OTHER_EXTENSIONS: ReadonlySet<string> = new Set([
  ...['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp', 'tif', 'tiff', 'heic', 'svg', 'ico', 'psd', 'ai', 'cdr', 'raw', 'cr2', 'nef'],
  ...['mp3', 'wav', 'm4a', 'aac', 'wma', 'ogg', 'mp4', 'mov', 'avi', 'mkv', 'wmv', 'mts', 'srt', 'vtt'],
  ...['xls', 'xlsx', 'xlsm', 'csv', 'tsv', 'ods', 'ppt', 'pptx', 'odp', 'mdb', 'accdb', 'db', 'sqlite'],
  ...['zip', 'rar', '7z', 'gz', 'tar', 'iso', 'exe', 'msi', 'dll', 'bat', 'cmd', 'ps1', 'sh', 'apk'],
  ...['js', 'mjs', 'css', 'json', 'jsonl', 'xml', 'yml', 'yaml', 'map', 'woff', 'woff2', 'ttf', 'otf'],
  ...['tmx', 'tbx', 'xliff', 'xlf', 'sdlxliff', 'mqxliff', 'tmp', 'bak', 'log', 'ini', 'lnk', 'url', 'part', 'crdownload'],
]);

/** Hidden files, and the owner files that Word and LibreOffice leave beside an open document. */
export const OTHER_NAME = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i;

/** What browsers append to a page's name for the folder of its pictures and scripts ("_files", ".files", "-Dateien" …). */
export const PAGE_PARTS = /^[._-]\p{L}+$/u;
