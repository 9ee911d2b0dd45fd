package org.waymark.ingest.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.waymark.ingest.receipt.Outcomes;
import org.waymark.ingest.receipt.PastReceipts;
import org.waymark.ingest.receipt.ReceiptRows;
import org.waymark.ingest.receipt.Receipts;
import org.waymark.ingest.receipt.mongo.MongoReceiptRows;
import org.waymark.ingest.submission.PastSubmissions;
import org.waymark.ingest.submission.Witness;
import org.waymark.ingest.submission.mongo.MongoPastSubmissions;

/** What lasts of a submission: its rows, and its place in the list of its feed. */
@Configuration(proxyBeanMethods = false)
class ReceiptsConfiguration {
  @Bean(initMethod = "createIndexes")
  MongoReceiptRows keptRows(MongoOperations mongo) {
    return new MongoReceiptRows(mongo);
  }

  /** Everybody who follows what becomes of rows. */
  @Bean
  Witness witness(MongoReceiptRows rows) {
    return Witness.all(rows);
  }

  @Bean
  ReceiptRows receiptRows(MongoReceiptRows kept, Outcomes outcomes) {
    return new ReceiptRows(kept, outcomes);
  }

  @Bean(initMethod = "createIndexes")
  MongoPastSubmissions pastSubmissions(MongoOperations mongo) {
    return new MongoPastSubmissions(mongo);
  }

  @Bean
  PastReceipts pastReceipts(PastSubmissions submissions, Receipts receipts) {
    return new PastReceipts(submissions, receipts);
  }
}
