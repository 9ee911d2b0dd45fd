package org.waymark.contracts.catalogue;

import java.util.List;

/**
 * What a cell of a sender's file must be, without the blanks around it; every part that is not
 * empty must hold.
 *
 * @param column the sender's header
 * @param oneOf it is one of these; an empty text is an empty cell
 * @param noneOf it is none of these
 * @param forms it can be read by one of these forms of a period or a day
 */
public record MappingCondition(
    String column, List<String> oneOf, List<String> noneOf, List<String> forms) {}
