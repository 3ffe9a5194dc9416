import Fields

/// What a statistics office says of a number (after SDMX CL_OBS_STATUS).
package enum ObservationStatus: String, FieldChoice {
  case provisional
  case estimated
  case imputed
  case forecast
  case revised
  /// It can't be compared with the numbers before it: the method or the coverage changed.
  case breakInSeries = "break-in-series"
}
