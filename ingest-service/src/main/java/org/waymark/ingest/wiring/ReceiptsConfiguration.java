package org.waymark.ingest.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.waymark.ingest.calendar.ArrivalWitness;
import org.waymark.ingest.calendar.Arrivals;
import org.waymark.ingest.calendar.FeedCalendar;
import org.waymark.ingest.calendar.jollyday.BankHolidays;
import org.waymark.ingest.calendar.mongo.MongoArrivals;
import org.waymark.ingest.catalogue.CatalogueVersions;
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
  Witness witness(MongoReceiptRows rows, Arrivals arrivals) {
    return Witness.all(rows, new ArrivalWitness(arrivals));
  }

  @Bean
  Arrivals arrivals(MongoOperations mongo) {
    return new MongoArrivals(mongo);
  }

  @Bean
  FeedCalendar feedCalendar(Arrivals arrivals, CatalogueVersions versions, Clock clock) {
    return new FeedCalendar(arrivals, versions, new BankHolidays(), clock);
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
