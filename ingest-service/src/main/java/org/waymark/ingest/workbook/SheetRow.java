package org.waymark.ingest.workbook;

import java.util.BitSet;
import java.util.List;

/**
 * A row with at least one cell that is not empty.
 *
 * @param number as the workbook shows it, from 1
 * @param cells by column
 * @param merged columns in which it is part of a block of merged cells
 */
public record SheetRow(int number, List<Cell> cells, BitSet merged) {}
