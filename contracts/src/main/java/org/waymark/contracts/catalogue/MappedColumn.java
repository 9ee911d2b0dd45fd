package org.waymark.contracts.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.NumberForm;
import org.waymark.contracts.value.Unlisted;

/**
 * Where the text of one of our columns comes from in a sender's file. Its steps, in this order:
 * join, {@code values}, {@code empty}, then {@code forms} for a period or day, and {@code markers}
 * and {@code number} for a number.
 *
 * @param to our column
 * @param columns the sender's headers; several are joined, none where it is a constant
 * @param join between several; a blank if absent
 * @param constant the same for every row
 * @param empty what stands for an empty text; where it is given, the sender's columns may be
 *     missing from the file
 * @param values what the sender's values mean here
 * @param unlisted what becomes of a value that {@code values} does not list
 * @param forms how the sender writes periods or days, tried in this order; none: as we do
 * @param frequency the period that the day or span stands for is that of this frequency; absent:
 *     the one that was written
 * @param years how many calendar years are pooled
 * @param number what is taken out of a number
 * @param markers texts that stand for a number or behind it, and the marker that each becomes;
 *     empty: none
 */
public record MappedColumn(
    String to,
    List<String> columns,
    @Nullable String join,
    @Nullable String constant,
    @Nullable String empty,
    Map<String, String> values,
    Unlisted unlisted,
    List<String> forms,
    @Nullable Frequency frequency,
    @Nullable Integer years,
    List<NumberForm> number,
    Map<String, String> markers) {}
