package org.waymark.reporting.web;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waymark.http.problem.RequestProblems;

/** Answers problems of the interface as RFC 9457 has them. */
@Order(1)
@RestControllerAdvice(annotations = RestController.class)
public class ApiProblems extends RequestProblems {}
