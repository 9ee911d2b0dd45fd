package org.waymark.http.description;

import java.util.Set;

/**
 * What a service says of its interface as a whole.
 *
 * @param does in a few words
 * @param token whose bearer token is wanted
 * @param problems the statuses that may answer any operation; those that follow from a path or a
 *     body are added where there is one
 */
public record Described(String title, String does, String token, Set<Integer> problems) {}
