/** Excel workbooks, read sheet by sheet and row by row; whatever they hold, within bounds. */
@NullMarked
package org.waymark.ingest.workbook;

import org.jspecify.annotations.NullMarked;
