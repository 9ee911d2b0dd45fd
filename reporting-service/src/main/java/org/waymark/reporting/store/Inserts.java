package org.waymark.reporting.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;

/** Inserts that leave alone what is there already. */
public final class Inserts {
  private static final int DUPLICATE_KEY = 11000;

  private Inserts() {}

  /**
   * Inserts a document unless one with its id exists.
   *
   * @return whether this one was inserted
   */
  public static boolean once(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
      return true;
    } catch (MongoWriteException failed) {
      if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw failed;
    }
  }

  /** Inserts those documents whose ids do not exist. */
  public static void eachOnce(MongoCollection<Document> collection, List<Document> documents) {
    if (documents.isEmpty()) {
      return;
    }
    try {
      collection.insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException failed) {
      boolean onlyRepeats =
          failed.getWriteConcernError() == null
              && failed.getWriteErrors().stream()
                  .allMatch(error -> error.getCode() == DUPLICATE_KEY);
      if (!onlyRepeats) {
        throw failed;
      }
    }
  }
}
