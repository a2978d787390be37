package io.broadsheet.model;

/** What sort of time or number a value is, as CoreNLP tells them. */
public enum ValueType {
    DATE,
    TIME,
    DURATION,
    SET,
    MONEY,
    NUMBER,
    ORDINAL,
    PERCENT
}
